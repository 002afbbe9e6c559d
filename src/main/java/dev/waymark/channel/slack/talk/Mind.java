package dev.waymark.channel.slack.talk;

import dev.waymark.channel.Limits;
import dev.waymark.chat.Chat;
import dev.waymark.chat.Correspondence;
import dev.waymark.chat.QuestionMeters;

/** From what the bot knows what to say. */
public record Mind(Chat chat, Correspondence correspondence, Limits limits, Starters starters, QuestionMeters meters) {}
