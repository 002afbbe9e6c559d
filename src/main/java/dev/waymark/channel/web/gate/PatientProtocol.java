package dev.waymark.channel.web.gate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

/**
 * HTTP whose patience with a connection has an end. Tomcat's own timeouts begin anew with every byte, so that one byte a
 * second would keep a connection for hours; here a whole request counts.
 *
 * <p>Public, with a constructor without parameters, for Tomcat makes it by its name.
 */
public final class PatientProtocol extends Http11NioProtocol {
    /** From then on connections have to go so that new ones can come. */
    private static final double NEARLY_FULL = 0.75;

    private Patience patience = Patience.NONE;
    private @Nullable ScheduledFuture<?> looking;
    private Map<NioSocketWrapper, Activity> seen = Map.of();

    void setPatience(Patience patience) {
        this.patience = patience;
    }

    @Override
    public void start() throws Exception {
        super.start();
        long interval = patience.interval().toMillis();
        looking = getUtilityExecutor().scheduleWithFixedDelay(this::look, interval, interval, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (looking != null) {
            looking.cancel(false);
        }
        super.stop();
    }

    private void look() {
        long now = System.nanoTime();
        Map<NioSocketWrapper, Activity> activities = activities(now);
        activities.entrySet().stream()
                .filter(one ->
                        patience.isOver(one.getValue(), one.getKey().getLock().isLocked(), now))
                .forEach(one -> end(one.getKey()));
        long most = Math.round(NEARLY_FULL * getMaxConnections());
        activities.entrySet().stream()
                .sorted(Comparator.comparingLong(one -> one.getValue().writtenAt() - now))
                .limit(Math.max(0, activities.size() - most))
                .forEach(one -> end(one.getKey()));
        seen = activities;
    }

    private Map<NioSocketWrapper, Activity> activities(long now) {
        Map<NioSocketWrapper, Activity> activities = new LinkedHashMap<>();
        for (NioSocketWrapper connection : connections()) {
            Activity before = seen.get(connection);
            long read = connection.getLastRead();
            long written = connection.getLastWrite();
            activities.put(
                    connection, before == null ? Activity.first(read, written, now) : before.next(read, written, now));
        }
        return activities;
    }

    private List<NioSocketWrapper> connections() {
        return getEndpoint().getConnections().stream()
                .filter(NioSocketWrapper.class::isInstance)
                .map(NioSocketWrapper.class::cast)
                .toList();
    }

    /** What is being served is torn off; whoever waits is ended as by Tomcat's own timeouts. */
    private void end(NioSocketWrapper connection) {
        if (connection.getLock().isLocked() || !disconnect(connection)) {
            connection.close();
        }
    }

    private boolean disconnect(NioSocketWrapper connection) {
        return getEndpoint().processSocket(connection, SocketEvent.DISCONNECT, true);
    }
}
