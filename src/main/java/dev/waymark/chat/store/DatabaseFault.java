package dev.waymark.chat.store;

import java.sql.SQLException;
import java.util.Set;

/** Tells what is wrong with a database from what it throws. */
final class DatabaseFault {
    /** H2: the file is corrupted, of another version, of another user, or fails within H2 itself. */
    private static final Set<Integer> DAMAGE = Set.of(90030, 90048, 28000, 50000);

    private static final String DISK_FULL_ON_POSTGRESQL = "53100";

    private DatabaseFault() {}

    /** Whether an embedded database that can't be opened is beyond use. */
    static boolean isDamage(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DAMAGE.contains(sql.getErrorCode())) {
                return !isDiskFull(thrown);
            }
        }
        return false;
    }

    /** In words for whoever runs the service, without paths, addresses or names. */
    static String reason(Throwable thrown) {
        return isDiskFull(thrown) ? "the disk is full" : "the database can't be reached or written";
    }

    private static boolean isDiskFull(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return true;
            }
            if (cause instanceof SQLException sql && DISK_FULL_ON_POSTGRESQL.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
