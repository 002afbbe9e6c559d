package dev.waymark.knowledge.reading;

import java.util.Optional;
import java.util.Set;

/** Where readings outlast the process. They are derived: any of them may be missing at any time. */
public interface ReadingStore {
    /** Keeps nothing. */
    ReadingStore NONE = new ReadingStore() {
        @Override
        public Optional<byte[]> find(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, byte[] reading) {}

        @Override
        public void forgetAllBut(Set<String> keys) {}
    };

    /**
     * @param key lower-case letters and digits
     */
    Optional<byte[]> find(String key);

    /** Keeps it whole or, where that can't be done, not at all. */
    void keep(String key, byte[] reading);

    /** Nothing of a file that was removed or changed stays. */
    void forgetAllBut(Set<String> keys);
}
