package dev.waymark.knowledge.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps readings in memory, where a test can look at them. */
record MemoryStore(Map<String, byte[]> bytes) implements ReadingStore {
    MemoryStore() {
        this(new HashMap<>());
    }

    @Override
    public Optional<byte[]> find(String key) {
        return Optional.ofNullable(bytes.get(key));
    }

    @Override
    public void keep(String key, byte[] reading) {
        bytes.put(key, reading);
    }

    @Override
    public void forgetAllBut(Set<String> keys) {
        bytes.keySet().retainAll(keys);
    }
}
