package dev.waymark.chat.store;

import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Gives a change of the schema time, for it may write a large table anew: what takes any other statement so long hangs.
 * The pool takes the time back with the connection.
 */
final class Patience implements Callback {
    private static final Duration LONGEST_CHANGE = Duration.ofMinutes(30);

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            context.getConnection().setNetworkTimeout(Runnable::run, (int) LONGEST_CHANGE.toMillis());
        } catch (SQLException e) {
            throw new FlywayException("the database's driver refuses to wait for a change of the schema", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "patience";
    }
}
