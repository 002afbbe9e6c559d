package dev.waymark.knowledge.passage;

import java.util.Set;
import java.util.regex.Pattern;

/** The closed classes of English words that show where a clause's subject stands. */
final class Grammar {
    static final Set<String> DETERMINERS = words("""
            a an the this that these those most many some all any few several every each both other another no more our
            your their its his her one two three typical typically""");

    /** Subjects that leave open who is spoken of. */
    static final Set<String> WEAK_SUBJECTS = words("there you we i one anyone it what");

    static final Set<String> BE = words("is are was were be been being");

    static final Set<String> FINITE = words("""
            is are was were am has have had do does did can could may might must should shall will would need needs
            needn't can't isn't aren't don't doesn't won't include includes require requires involve involves""");

    static final Set<String> PREPOSITIONS = words("""
            in on at for with as by to from of about after before during between among through across over under within
            without into onto upon toward towards per via like unlike besides despite beyond inside outside near behind
            against alongside than until since except""");

    static final Set<String> SUBORDINATORS =
            words("while whereas although though when whenever if because since unless whether once as where");

    /** A role behind one of these keeps company with the subject or is compared with it. */
    static final Set<String> COMPANY =
            words("with alongside by from than like unlike against to among beside besides near");

    /** What ties a role to the subject's noun: "the tasks of a baker", "demand for bakers". */
    static final Set<String> TIES = words("of for between as among");

    static final Set<String> CONTRASTS = words("while whereas but yet ;");

    static final Set<String> COORDINATORS = words("and or & nor");

    static final Set<String> RELATIVES = words("who whom whose which that");

    /** Verbs whose object is what the sentence is about: "Hotels hire bakers". */
    static final Set<String> TOPICAL = words("""
            hire hires hiring employ employs employing need needs seek seeks seeking recruit recruits recruiting pay pays
            paying become becoming be being want wants appoint appoints""");

    private static final Pattern PARTICIPLE = Pattern.compile(
            "\\p{L}+(ed|en)|built|done|made|run|led|taught|held|kept|met|paid|sold|set|put|drawn|shown");

    private Grammar() {}

    static boolean isParticiple(String word) {
        return PARTICIPLE.matcher(word).matches();
    }

    /** A word that could be the verb right behind a subject. */
    static boolean canBeVerb(String word) {
        return !word.isEmpty()
                && Character.isLetter(word.charAt(0))
                && !PREPOSITIONS.contains(word)
                && !COORDINATORS.contains(word)
                && !RELATIVES.contains(word)
                && !DETERMINERS.contains(word);
    }

    static boolean isAdverb(String word) {
        return word.endsWith("ly")
                || words("often also usually then sometimes always never still").contains(word);
    }

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
