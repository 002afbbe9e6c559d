package dev.waymark.channel.web;

import dev.waymark.answer.Answer.Grounded;
import dev.waymark.answer.Reason;
import dev.waymark.chat.Feedback.Rating;
import dev.waymark.chat.ScriptedLedger;
import dev.waymark.role.Aspect;
import java.util.List;

/** The turns that the tests' curators look at. */
final class AdminLedger {
    static final String ATTACK = "=HYPERLINK(\"https://evil.example\")<script>alert(1)</script>";

    private AdminLedger() {}

    /** Turns of every kind, some of them hostile. */
    static void fill(ScriptedLedger ledger) {
        ledger.unanswered("What does a beekeeper earn?", Reason.NOT_IN_SOURCES, List.of(Library.BEEKEEPER), Aspect.PAY);
        ledger.unanswered("what does a beekeeper earn", Reason.NOT_IN_SOURCES, List.of(Library.BEEKEEPER), Aspect.PAY);
        ledger.unanswered(ATTACK, Reason.UNKNOWN_ROLE, List.of());
        String turn = ledger.answered("What does a beekeeper do?", unsure());
        ledger.rate(turn, Rating.DOWN, ATTACK);
    }

    private static Grounded unsure() {
        Grounded sure = Lines.ANSWER;
        return new Grounded(
                sure.sentences(),
                sure.citations(),
                List.of(),
                sure.writer(),
                false,
                false,
                0.55,
                sure.suggestions(),
                List.of());
    }
}
