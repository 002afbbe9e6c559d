package dev.waymark.chat.store;

import java.io.EOFException;
import java.sql.SQLException;
import java.util.Set;
import java.util.StringJoiner;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Tells what is wrong with a database from what it throws. */
final class DatabaseFault {
    private static final Set<Integer> DAMAGED_FILE =
            Set.of(ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.WRONG_USER_OR_PASSWORD);

    /** What H2's own store of pages finds wrong in them; its failures to read or write at all are no damage. */
    private static final Set<Integer> DAMAGED_PAGES = Set.of(
            DataUtils.ERROR_FILE_CORRUPT,
            DataUtils.ERROR_UNSUPPORTED_FORMAT,
            DataUtils.ERROR_CHUNK_NOT_FOUND,
            DataUtils.ERROR_BLOCK_NOT_FOUND,
            DataUtils.ERROR_TRANSACTION_CORRUPT);

    private static final String DISK_FULL_ON_POSTGRESQL = "53100";

    private DatabaseFault() {}

    /** Whether an embedded database that can't be opened is beyond use. */
    static boolean isDamage(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            boolean damage = switch (cause) {
                case SQLException sql -> DAMAGED_FILE.contains(sql.getErrorCode());
                case MVStoreException store -> DAMAGED_PAGES.contains(store.getErrorCode());
                case EOFException _ -> true;
                default -> false;
            };
            if (damage) {
                return true;
            }
        }
        return false;
    }

    /** In words for whoever runs the service, without paths, addresses or names. */
    static String reason(Throwable thrown) {
        return isDiskFull(thrown) ? "the disk is full" : "the database can't be reached or written";
    }

    /**
     * The kinds of what was thrown and their codes, for the log. Messages stay out of it: a driver may quote in them what
     * a person wrote.
     */
    static String kinds(Throwable thrown) {
        StringJoiner kinds = new StringJoiner(" < ");
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String code = cause instanceof SQLException sql ? " " + sql.getSQLState() + "/" + sql.getErrorCode() : "";
            kinds.add(cause.getClass().getSimpleName() + code);
        }
        return kinds.toString();
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
