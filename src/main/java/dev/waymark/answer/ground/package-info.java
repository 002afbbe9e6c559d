/**
 * Holds a sentence against the statements it cites. What is asked is attribution: whether a reader of those statements
 * would say "according to them, this" (Rashkin et al., Measuring Attribution in Natural Language Generation Models,
 * Computational Linguistics 49(4), 2023). It is asked sentence by sentence, since an answer that is true on the whole
 * can hold a false one (Min et al., FActScore, EMNLP 2023; Laban et al., SummaC, TACL 10, 2022). What changes the truth of
 * a sentence while its words stay is looked for by itself: figures, names, roles, negation and direction are what
 * generated text gets wrong (Pagnoni et al., FRANK, NAACL 2021) and what made-up claims are made of (Thorne et al.,
 * FEVER, NAACL 2018).
 */
@NullMarked
package dev.waymark.answer.ground;

import org.jspecify.annotations.NullMarked;
