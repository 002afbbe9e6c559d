package dev.waymark.chat.understand;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people say to a chat without asking about careers. */
public enum SmallTalk {
    HELP("(who|what) (are|r) (you|u)|what('s| is) your name|are you (a )?(bot|human|robot|real|ai)( or .*)?"
            + "|what (can|do|could) (you|u|i) (do|answer|ask|help)( me)?( with| about)?( you)?( here)?"
            + "|how (can|do) (you|u|i) (help|use|work)( me)?( this| you)?|help( me)?|what is this"),
    THANKS("(many |much )?(thank (you|u)|thanks?|thx|ty|cheers|merci|danke|gracias|great|awesome|perfect|cool|nice|"
            + "(that|this) (was|is|s|helps?|helped)( (very|really|so))?( (helpful|useful|great|good|clear|perfect))?|"
            + "got it|ok(ay)?|good (answer|to know)|very|so|much|a lot|lots|helpful|wonderful|appreciated?( it)?)"),
    GOODBYE("bye( bye)?|good ?bye|see (you|ya)( later| soon)?|ciao|farewell|good night|have a (nice|good|great) \\w+"),
    GREETING(
            "hi|hiya|hey|hello|howdy|yo|good (morning|afternoon|evening|day)|greetings|sup|hola|bonjour|hallo|moin"
                    + "|namaste|salut|guten (tag|morgen|abend)|how are (you|u)( doing)?( today)?|what('s| is) up|there|all|team");

    private static final Pattern LINKS = Pattern.compile("\\b(and|so|well|oh|please|pls|again|everyone|friend)\\b");

    private final Pattern wording;

    SmallTalk(String wording) {
        this.wording = Pattern.compile("\\b(?:" + wording + ")(?![\\w'])");
    }

    /** What to say to it: friendly, short, and nothing about careers. */
    public String reply() {
        return switch (this) {
            case HELP ->
                "I'm Waymark. Ask me about careers: what a role does, which skills it takes, how two roles differ. I answer"
                        + " from a set of articles and show the source of every sentence.";
            case THANKS -> "You're welcome. Ask me anything else about careers.";
            case GOODBYE -> "Goodbye, and good luck.";
            case GREETING -> "Hello! Ask me about a career, and I'll answer with sources.";
        };
    }

    /** The kind of small talk that a message is as a whole; empty when anything else is said, too. */
    static Optional<SmallTalk> of(String message) {
        String rest = LINKS.matcher(message.toLowerCase(Locale.ROOT).replace('’', '\''))
                .replaceAll(" ");
        Optional<SmallTalk> first = Optional.empty();
        for (SmallTalk kind : values()) {
            String without = kind.wording.matcher(rest).replaceAll(" ");
            if (!without.equals(rest) && first.isEmpty()) {
                first = Optional.of(kind);
            }
            rest = without;
        }
        return rest.chars().anyMatch(Character::isLetterOrDigit) ? Optional.empty() : first;
    }
}
