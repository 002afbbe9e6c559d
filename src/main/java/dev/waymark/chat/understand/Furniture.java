package dev.waymark.chat.understand;

import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that people wrap a question in, and short forms that they use for common words. */
final class Furniture {
    private static final Set<String> STEMS = stems("""
            please pls plz tell show give list name explain say mention know want need would wish wonder wondering think guess
            suppose imagine believe hear heard read see look find help answer ask question info information detail details
            thing things something stuff kind sort type way bit lot lots someone person people guy folk folks human member
            role roles job jobs career careers profession professions occupation position positions field work working works
            good best better great nice right fine usual usually typical typically common commonly general generally normally
            main mainly major key important essential basic really actually exactly basically simply maybe perhaps mostly
            hiring hire recruiter recruiters recruiting manager advert advertisement ad ads cv cvs resume résumé requisition req
            candidate candidates applicant article articles source sources text page document
            my me mine myself today nowadays currently short brief briefly line sentence sentences word words summary summarise
            like likes love loves enjoy enjoys prefer prefers suit suits fit fits match matches interested interest
            first second one ones both two three between compare compared comparison difference different differ differs
            diff versus vs difference same similar other others another part take make makes made get gets use used uses using
            do does doing done go goes going come comes put set keep let start mean means meant call called example examples
            instance case concrete whole overall quick quickly hi hello hey thanks thank thx ok okay cool hmm um oh well
            wat wich whats n r u ur 4 2 y pls im ive id dont cant isnt arent doesnt yes no yeah yep nope sure
            many much every everything anything long often always never ever still yet already soon new old
            should must have has having could can will shall might may able possible become becoming turn
            year expect expects expected require requires required recommend recommended hold screen suggest include includes
            involve involves happen happens claim claims plain actual takes offer relevant apart former latter specifically especially particular particularly gist put placing next each posting
            matter matters master call called supposed judging across separate separates speak track right
            personally exactly story order sequence
            right third fourth fifth last figure figures moment list
            say says said saying claim claims claimed reckon everyone everybody somebody anybody everywhere seem seems seemed
            boss prof professor teacher mate mum mom dad parents sorry surely joiner according correct true wrong named
            student friend cousin nephew niece daughter son brother sister colleague boss kid newbie newcomer
            """);

    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("lang", "language"),
            Map.entry("langs", "languages"),
            Map.entry("db", "database"),
            Map.entry("dbs", "databases"),
            Map.entry("maths", "mathematics"),
            Map.entry("math", "mathematics"),
            Map.entry("stats", "statistics"),
            Map.entry("viz", "visualization"),
            Map.entry("vis", "visualization"),
            Map.entry("k8s", "Kubernetes"),
            Map.entry("js", "JavaScript"),
            Map.entry("ts", "TypeScript"),
            Map.entry("tf", "TensorFlow"),
            Map.entry("postgres", "PostgreSQL"),
            Map.entry("mongo", "MongoDB"),
            Map.entry("gcp", "Google Cloud"),
            Map.entry("uni", "university"),
            Map.entry("reqs", "requirements"),
            Map.entry("algos", "algorithms"),
            Map.entry("responsibilites", "responsibilities"),
            Map.entry("exp", "experience"),
            Map.entry("whats", "what is"),
            Map.entry("wat", "what"),
            Map.entry("wut", "what"),
            Map.entry("wht", "what"),
            Map.entry("wich", "which"),
            Map.entry("cert", "certification"),
            Map.entry("certs", "certifications"),
            Map.entry("comp", "compensation"),
            Map.entry("ml", "machine learning"),
            Map.entry("ai", "artificial intelligence"));

    private Furniture() {}

    /** A noun made of such a verb says something again: "thinking" is no "think". */
    static boolean isFurniture(Word word) {
        if (word.text().equals("R")) {
            return false;
        }
        boolean noun = word.lower().endsWith("ing") || word.lower().matches(".*ments?");
        return STEMS.contains(word.lower()) || (STEMS.contains(word.stem()) && !noun);
    }

    /** The common word that a short form in lower case stands for, or the word itself. */
    static String writtenOut(String lower) {
        return SHORT_FORMS.getOrDefault(lower, lower);
    }

    private static Set<String> stems(String words) {
        return Stream.of(words.strip().split("\\s+"))
                .flatMap(word -> Stream.of(word, Words.stem(word)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
