package dev.waymark.chat;

import dev.waymark.chat.store.CorrespondenceStore;
import dev.waymark.chat.store.StoreUnavailableException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A correspondence in the database; what happened lately is remembered as well, for when that can't be reached. */
@Component
final class RememberingCorrespondence implements Correspondence {
    private final CorrespondenceStore store;
    private final Chat chat;
    private final Recent<Exchange> exchanges = new Recent<>();
    private final Recent<String> idsByTurn = new Recent<>();
    private final Recent<String> conversations = new Recent<>();

    RememberingCorrespondence(CorrespondenceStore store, Chat chat) {
        this.store = store;
        this.chat = chat;
    }

    @Override
    public boolean take(Exchange asked) {
        if (!exchanges.putNew(asked.id(), asked)) {
            return false;
        }
        try {
            boolean taken = store.take(asked);
            exchanges.saved(asked.id(), asked);
            return taken;
        } catch (StoreUnavailableException e) {
            return true;
        }
    }

    @Override
    public void settle(Exchange settled) {
        boolean onlyRemembered = exchanges.unsaved(settled.id()).isPresent();
        exchanges.put(settled.id(), settled);
        settled.turnId().ifPresent(turn -> idsByTurn.put(turn, settled.id()));
        try {
            if (onlyRemembered) {
                store.take(settled);
            }
            if (!store.settle(settled)) {
                forgotten(settled);
                return;
            }
            exchanges.saved(settled.id(), settled);
            settled.turnId().ifPresent(turn -> idsByTurn.saved(turn, settled.id()));
        } catch (StoreUnavailableException e) {
            // It is remembered, and lost when the process ends before the database is back.
        }
    }

    private void forgotten(Exchange settled) {
        exchanges.remove(found -> found.id().equals(settled.id()));
        settled.turnId().flatMap(chat::turn).map(Turn::conversationId).ifPresent(chat::forget);
    }

    @Override
    public Optional<Exchange> exchange(String id) {
        try {
            return store.exchange(id).or(() -> exchanges.unsaved(id));
        } catch (StoreUnavailableException e) {
            return exchanges.get(id);
        }
    }

    @Override
    public Optional<Exchange> ofTurn(String turnId) {
        try {
            return Ids.of(turnId)
                    .flatMap(store::ofTurn)
                    .or(() -> idsByTurn.unsaved(turnId).flatMap(exchanges::unsaved));
        } catch (StoreUnavailableException e) {
            return idsByTurn.get(turnId).flatMap(exchanges::get);
        }
    }

    @Override
    public Optional<String> conversation(String thread) {
        try {
            return store.conversation(thread).map(UUID::toString).or(() -> conversations.unsaved(thread));
        } catch (StoreUnavailableException e) {
            return conversations.get(thread);
        }
    }

    @Override
    public void bind(String thread, String conversationId) {
        conversations.put(thread, conversationId);
        try {
            store.bind(thread, UUID.fromString(conversationId));
            conversations.saved(thread, conversationId);
        } catch (StoreUnavailableException e) {
            // As above.
        }
    }

    @Override
    public List<Exchange> abandoned() {
        try {
            return store.abandoned();
        } catch (StoreUnavailableException e) {
            return List.of();
        }
    }

    @Override
    public void forget(String id) {
        exchanges.remove(found -> found.id().equals(id));
        store.forget(id);
    }

    @Override
    public int forgetAsker(String asker) {
        Set<String> of =
                store.conversationsOf(asker).stream().map(UUID::toString).collect(Collectors.toSet());
        int kept = store.forgetAsker(asker);
        int remembered = exchanges.remove(found -> found.asker().equals(asker)).size();
        conversations.remove(of::contains);
        of.forEach(chat::forget);
        return Math.max(kept, remembered);
    }
}
