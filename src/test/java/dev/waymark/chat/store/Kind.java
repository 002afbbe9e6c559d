package dev.waymark.chat.store;

import java.nio.file.Path;

/** The databases that conversations are kept in; everything is tried on each. */
enum Kind {
    H2 {
        @Override
        String address(Path folder) {
            return folder.toString();
        }

        @Override
        String url(String address) {
            return new DatabaseFile(Path.of(address)).url();
        }

        @Override
        String user() {
            return "sa";
        }

        @Override
        Database database(String address) {
            return Database.in(new DatabaseFile(Path.of(address)));
        }
    },
    POSTGRESQL {
        @Override
        String address(Path folder) {
            return Postgres.url();
        }

        @Override
        String url(String address) {
            return address;
        }

        @Override
        String user() {
            return Postgres.USER;
        }

        @Override
        Database database(String address) {
            return Database.at(address, Postgres.USER, "");
        }
    };

    /** Where an empty database may be begun; the folder is the test's own. */
    abstract String address(Path folder);

    abstract String url(String address);

    abstract String user();

    /** What is there, not opened yet. */
    abstract Database database(String address);
}
