package dev.waymark.insight;

import org.springframework.stereotype.Component;

/** All that curators look at. */
@Component
public record Insights(CoverageMaps maps, DoubtedAnswers answers, CitedPassages passages, Outcomes outcomes) {}
