package dev.waymark.chat.store;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;

/** Changes that are written in one transaction. */
record Batch(List<Change> changes) {
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    /** One change that the database refuses must not hold up all others: it is dropped. */
    void write(Rows rows, Runnable dropped) {
        try {
            rows.write(changes);
        } catch (DataIntegrityViolationException e) {
            changes.forEach(change -> writeAlone(change, rows, dropped));
        }
    }

    private static void writeAlone(Change change, Rows rows, Runnable dropped) {
        try {
            rows.write(List.of(change));
        } catch (DataIntegrityViolationException e) {
            LOG.error("the database refused a change, which is dropped ({})", DatabaseFault.kinds(e));
            dropped.run();
        }
    }
}
