package dev.waymark.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What happened lately by its key, a bounded number of things. Safe for many threads. */
final class Recent<T> {
    /** Some kilobytes each at most. */
    private static final int MOST = 5_000;

    /**
     * Something remembered.
     *
     * @param saved whether the database has it: then that knows better, where it can be asked
     */
    private record Remembered<T>(T value, boolean saved) {}

    private final Map<String, Remembered<T>> remembered = new LinkedHashMap<>(16, 0.75f, true);

    /** False when the key is remembered already; nothing changes then. */
    synchronized boolean putNew(String key, T value) {
        if (remembered.containsKey(key)) {
            return false;
        }
        put(key, value);
        return true;
    }

    synchronized void put(String key, T value) {
        put(key, new Remembered<>(value, false));
    }

    /** The database has it now. */
    synchronized void saved(String key, T value) {
        put(key, new Remembered<>(value, true));
    }

    private void put(String key, Remembered<T> value) {
        remembered.put(key, value);
        if (remembered.size() > MOST) {
            remembered.remove(remembered.keySet().iterator().next());
        }
    }

    synchronized Optional<T> get(String key) {
        return Optional.ofNullable(remembered.get(key)).map(Remembered::value);
    }

    /** What the database has not. */
    synchronized Optional<T> unsaved(String key) {
        return Optional.ofNullable(remembered.get(key))
                .filter(found -> !found.saved())
                .map(Remembered::value);
    }

    /** Forgets what fits; returns the keys. */
    synchronized List<String> remove(Predicate<T> fits) {
        List<String> keys = remembered.entrySet().stream()
                .filter(entry -> fits.test(entry.getValue().value()))
                .map(Map.Entry::getKey)
                .toList();
        keys.forEach(remembered::remove);
        return keys;
    }
}
