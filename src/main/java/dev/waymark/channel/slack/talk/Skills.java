package dev.waymark.channel.slack.talk;

import dev.waymark.channel.slack.delivery.Delivery;
import dev.waymark.channel.slack.delivery.Persistence;

/** What the bot can do. */
record Skills(
        Answering answering,
        Revising revising,
        Commanding commanding,
        Rating rating,
        Sharing sharing,
        Forgetting forgetting,
        Starters starters,
        Delivery delivery) {
    static Skills of(Means means, Mind mind, Terms terms) {
        var persistence = new Persistence(terms.firstPause());
        var delivery = new Delivery(means.workspace(), means.renderer(), persistence, terms.longestHang());
        var liveAnswers = new LiveAnswers(means, persistence, terms.streamAfter());
        var conversing = new Conversing(mind.chat(), mind.correspondence(), mind.limits(), mind.meters());
        return new Skills(
                new Answering(means.workspace(), liveAnswers, conversing, mind.correspondence(), delivery),
                new Revising(mind.chat(), conversing, mind.correspondence(), delivery),
                new Commanding(means, mind, conversing, delivery, persistence),
                new Rating(mind.chat(), means.workspace(), means.renderer()),
                new Sharing(means, mind, delivery),
                new Forgetting(mind.correspondence(), mind.chat()),
                mind.starters(),
                delivery);
    }
}
