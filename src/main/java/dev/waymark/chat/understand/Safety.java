package dev.waymark.chat.understand;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Sees demands that no source could answer rightly: to drop the rules, to show the workings or other people's data, to
 * harm, to discriminate. What is written in a message is never obeyed anyway; this decides what the refusal says.
 */
final class Safety {
    private static final String RULES = "(instructions?|rules?|guidelines?|polic(y|ies)|prompts?|sources?|restrictions?"
            + "|limits?|training|programming|directives?|safeguards?|filters?|constraints?|articles?|documents?)";

    private static final String DROP = "(ignore|disregard|forget|override|bypass|drop|skip|disable|turn off|switch off"
            + "|abandon|break|violate|pay no attention to)";

    private static final String GROUPS = "(nationalit(y|ies)|races?|ethnic\\w*|religions?|genders?|sex(es)?|women"
            + "|woman|men|females?|males?|mothers|pregnant|muslims?|christians?|jews?|jewish|blacks?|whites?|asians?"
            + "|hispanics?|immigrants?|foreigners?|gays?|lesbians?|disabled|disabilit(y|ies)|old(er)? (people|workers"
            + "|applicants|candidates)|over (40|45|50|55|60)|skin colou?r|countr(y|ies) of origin)";

    private static final List<Pattern> UNSAFE = patterns(
            DROP + "\\b.{0,40}\\b" + RULES,
            "\\b(system|hidden|initial|secret|internal|original|developer) (prompt|instructions?|configuration|config"
                    + "|message|rules?|settings?)",
            "\\b(reveal|show|print|repeat|output|paste|dump|display|leak|give|tell|quote)\\b.{0,40}\\b(your|the|above"
                    + "|previous) .{0,20}(prompt|instructions|configuration|api key|password|source code|text above"
                    + "|line above|words above|logs|database)",
            "repeat (the|everything|all|what).{0,20}(above|before|verbatim)",
            "\\b(you are|you're|act as|pretend|imagine you are|role ?play|behave like)\\b.{0,40}\\b"
                    + "(now|dan|without (limits|rules|restrictions)|unrestricted|jailbro\\w+|evil|no (rules|limits"
                    + "|restrictions)|developer mode)\\b",
            "\\bpretend\\b.{0,40}\\b(articles?|sources?|documents?|passages?|you|that)\\b",
            "\\b(jailbreak|prompt injection|developer mode|god mode|sudo mode|dan mode)\\b",
            "^\\s*(system|assistant|developer|admin|user|###? ?\\w+|\\[\\w+\\]|<\\|?\\w+\\|?>)\\s*:",
            "\\bnew (policy|rules?|instructions?|orders?)\\b.{0,60}",
            "\\banswer without (any )?(sources?|citations?|rules)",
            "\\b(just|only|simply|please)? ?(say|confirm|write|state|claim|reply|respond|output)\\b.{0,30}\\b(exactly"
                    + "|that every|that all|\"|only the word|nothing but)",
            "\\b(phone numbers?|e-?mail addresses|e-?mails of|home address(es)?|private address(es)?|passwords?"
                    + "|credit card (numbers?|details)|social security|personal data|contact (details|data)|where .{0,20} lives?)\\b",
            "\\b(other|previous|all) (users?|visitors?|people|customers?|clients?|persons?)\\b.{0,40}\\b(ask\\w*|said"
                    + "|wrote|typed|chats?|conversations?|questions?|messages?|data)",
            "\\b(conversations?|chats?|messages?|questions?|data) (of|from|by) (other|another|previous|all)\\b",
            "\\b(hack|crack|phish|steal|malware|ransomware|ddos|keylogger|spy on|blackmail"
                    + "|fake (a |my |an )?(degree|diploma|cv|resume|certificate|reference|experience)|forge|bomb|kill"
                    + "|poison|weapon|sabotage|stalk|harass|bully)\\b",
            "\\b(avoid|reject|exclude|not (hire|hiring|invite|inviting|employ)|don't (hire|invite|employ)|refuse|worse"
                    + "|inferior|better suited|unsuited|less (capable|suited|able)|filter out|screen out|prefer|keep out"
                    + "|get rid of|too emotional)\\b.{0,60}\\b" + GROUPS + "\\b",
            "\\b" + GROUPS + "\\b.{0,60}\\b(avoid|reject|exclude|not (hire|invite|inviting|employ)|worse|inferior"
                    + "|unsuited|less (capable|suited|able)|not suited|filter out|screen out|bad at|too emotional"
                    + "|shouldn't|should not|can't|cannot|better at|make (better|worse))\\b");

    private Safety() {}

    static boolean isUnsafe(String message) {
        String plain = message.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
        return UNSAFE.stream().anyMatch(pattern -> pattern.matcher(plain).find());
    }

    private static List<Pattern> patterns(String... wordings) {
        return List.of(wordings).stream().map(Pattern::compile).toList();
    }
}
