package dev.waymark.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final Client ANN = Client.at("192.0.2.1");
    private static final Client BEN = Client.at("192.0.2.2");

    private final AtomicLong now = new AtomicLong();

    @Test
    void refusesWhatGoesBeyondABurstAndTellsTrulyWhenToComeBack() {
        Limits limits = limits(20, 3, 1_000);
        ask(limits, ANN, 20);

        TooManyRequestsException refusal = refusal(limits, ANN, Cost.ADVERT);
        assertThat(refusal.seconds()).isEqualTo(4);

        pass(Duration.ofSeconds(3));
        assertThat(refusal(limits, ANN, Cost.ADVERT).seconds()).isEqualTo(1);
        pass(Duration.ofSeconds(1));
        limits.admit(ANN, Cost.ADVERT);
    }

    @Test
    void letsAClientGoOnAtItsRateForEver() {
        Limits limits = limits(20, 3, 1_000);
        ask(limits, ANN, 20);

        for (int second = 0; second < 100; second++) {
            pass(Duration.ofSeconds(1));
            ask(limits, ANN, 3);
            assertThat(refusal(limits, ANN, Cost.QUESTION).seconds()).isEqualTo(1);
        }
    }

    @Test
    void countsClientsApart() {
        Limits limits = limits(20, 3, 1_000);
        ask(limits, ANN, 20);

        ask(limits, BEN, 20);

        refusal(limits, ANN, Cost.QUESTION);
        refusal(limits, BEN, Cost.QUESTION);
    }

    @Test
    void letsWhoMayAskNoMoreStillLook() {
        Limits limits = limits(20, 3, 1_000);
        ask(limits, ANN, 20);
        refusal(limits, ANN, Cost.QUESTION);

        for (int i = 0; i < 60; i++) {
            limits.admit(ANN, Cost.LOOK);
        }

        refusal(limits, ANN, Cost.LOOK);
    }

    @Test
    void limitsAllTogetherWithoutChargingWhoIsRefusedForThat() {
        Limits limits = limits(20, 1, 30);
        ask(limits, ANN, 20);
        ask(limits, BEN, 10);

        for (int i = 0; i < 50; i++) {
            refusal(limits, BEN, Cost.QUESTION);
        }
        pass(Duration.ofSeconds(10));

        ask(limits, BEN, 10);
    }

    @Test
    void letsOneClientTakeOnlySomeOfThePlaces() {
        Limits limits = new Limits(new LimitSettings(20, 1, 20, 1, 3, 2, Duration.ZERO, 1));
        Place first = limits.place(ANN);
        Place second = limits.place(ANN);

        assertThatThrownBy(() -> limits.place(ANN)).isInstanceOf(TooManyRequestsException.class);
        Place third = limits.place(BEN);
        assertThatThrownBy(() -> limits.place(BEN)).isInstanceOf(TooManyRequestsException.class);
        first.close();

        limits.place(BEN).close();
        second.close();
        third.close();
    }

    @Test
    void letsAQuestionWaitForItsTurn() throws InterruptedException {
        Limits limits = new Limits(new LimitSettings(20, 1, 20, 1, 1, 1, Duration.ofSeconds(30), 1));
        Place taken = limits.place(ANN);
        CountDownLatch served = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> {
            limits.place(BEN).close();
            served.countDown();
        });

        assertThat(served.getCount()).isOne();
        taken.close();

        assertThat(served.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void opensOnlySoManyStreams() {
        Limits limits = new Limits(new LimitSettings(20, 1, 20, 1, 1, 1, Duration.ZERO, 2));
        Place first = limits.stream();
        limits.stream();

        assertThatThrownBy(limits::stream).isInstanceOf(TooManyRequestsException.class);
        first.close();

        limits.stream().close();
    }

    private Limits limits(int burst, int perSecond, int allBurst) {
        return new Limits(new LimitSettings(burst, perSecond, allBurst, perSecond, 64, 16, Duration.ZERO, 1), now::get);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private static void ask(Limits limits, Client client, int questions) {
        for (int i = 0; i < questions; i++) {
            limits.admit(client, Cost.QUESTION);
        }
    }

    private static TooManyRequestsException refusal(Limits limits, Client client, Cost cost) {
        return catchThrowableOfType(TooManyRequestsException.class, () -> limits.admit(client, cost));
    }
}
