package dev.waymark.knowledge.folder;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.KnowledgeListener;
import dev.waymark.knowledge.Problem;
import dev.waymark.knowledge.reading.ReadingStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Reads the knowledge folder in the background, follows its changes, and tells listeners of each new state. */
@Component
@EnableConfigurationProperties(KnowledgeSettings.class)
public final class KnowledgeFolder implements SmartLifecycle, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeFolder.class);

    /** Not every file system tells of changes, so the folder is looked at regularly besides. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** Looking takes at most a fiftieth of the time while nothing changes, however large the folder is. */
    private static final int REST = 50;

    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final Path folder;
    private final ReadingStore readings;
    private final List<KnowledgeListener> listeners;
    private final Set<Problem> logged = new HashSet<>();
    private volatile List<FolderFile> files = List.of();
    private volatile Optional<Problem> fault = Optional.empty();
    private @Nullable Following following;

    private record Following(Delivery delivery, Thread listeners, Thread folder) {}

    @Autowired
    KnowledgeFolder(KnowledgeSettings settings, ObjectProvider<KnowledgeListener> listeners, ReadingStore readings) {
        this(settings.path(), listeners.orderedStream().toList(), readings);
    }

    /** One that keeps nothing of what it reads. */
    public KnowledgeFolder(Path folder, List<KnowledgeListener> listeners) {
        this(folder, listeners, ReadingStore.NONE);
    }

    KnowledgeFolder(Path folder, List<KnowledgeListener> listeners, ReadingStore readings) {
        this.folder = folder;
        this.readings = readings;
        this.listeners = List.copyOf(listeners);
    }

    /** What a folder holds now, without following it. */
    public static Knowledge read(Path folder) {
        return new FolderReader(folder, ReadingStore.NONE, () -> false).read();
    }

    /** The files as they were last read; none before the first reading. */
    public List<FolderFile> files() {
        return files;
    }

    /** What is wrong with the folder itself, as long as it is. */
    public Optional<Problem> fault() {
        return fault;
    }

    public Path path() {
        return folder;
    }

    @Override
    public synchronized void start() {
        if (following != null) {
            return;
        }
        var delivery = new Delivery(listeners);
        following = new Following(
                delivery,
                Thread.ofPlatform().daemon().name("knowledge-delivery").start(delivery),
                Thread.ofPlatform().daemon().name("knowledge-folder").start(() -> follow(delivery)));
    }

    /** Waits for a listener that is at work, but not for ever. */
    @Override
    public synchronized void stop() {
        if (following == null) {
            return;
        }
        following.delivery.end();
        following.folder.interrupt();
        try {
            following.listeners.join(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        following = null;
    }

    /** Also where the service could not be started, and so is not stopped. */
    @Override
    public void destroy() {
        stop();
    }

    @Override
    public synchronized boolean isRunning() {
        return following != null;
    }

    private void follow(Delivery delivery) {
        var reader = new FolderReader(
                folder, readings, () -> listeners.stream().anyMatch(KnowledgeListener::hasArticlesLeft));
        try (var watch = new FolderWatch()) {
            while (!Thread.currentThread().isInterrupted()) {
                long start = System.nanoTime();
                boolean changed = look(reader, watch, delivery);
                // Reading what changed says nothing about how long looking takes.
                long rest = changed ? 0 : REST * millisSince(start);
                watch.await(Duration.ofMillis(Math.max(LOOK.toMillis(), rest)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException("the knowledge folder cannot be watched", e);
        }
    }

    /** Returns whether there was something new. */
    private boolean look(FolderReader reader, FolderWatch watch, Delivery delivery) {
        long start = System.nanoTime();
        try {
            Optional<Knowledge> changed = reader.changed(watch::watch);
            log(reader.fault());
            changed.ifPresent(knowledge -> {
                log(knowledge, millisSince(start));
                files = reader.files();
                delivery.offer(knowledge);
            });
            return changed.isPresent();
        } catch (RuntimeException e) {
            // What goes wrong in one look must not end all looking.
            LOG.error("the knowledge folder could not be read", e);
            return false;
        }
    }

    private void log(Optional<Problem> now) {
        if (!now.equals(fault)) {
            now.ifPresentOrElse(
                    found -> {
                        LOG.error("{}: {}", folder, found.reason());
                        logged.add(found);
                    },
                    () -> LOG.info("{}: the knowledge folder is there again", folder));
        }
        fault = now;
    }

    private void log(Knowledge knowledge, long millis) {
        LOG.info(
                "knowledge: {} articles, {} passages, {} problems, read in {} ms",
                knowledge.articles().size(),
                knowledge.passages().size(),
                knowledge.problems().size(),
                millis);
        logged.retainAll(knowledge.problems());
        knowledge.problems().stream()
                .filter(logged::add)
                .forEach(problem -> LOG.warn("{}: {}", problem.file(), problem.reason()));
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
