package id.go.paserkab.desa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.reception.DocumentRefused;
import id.go.paserkab.desa.visit.Visit.State;
import id.go.paserkab.desa.visit.VisitRefused.Reason;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ProvisioningTest
class VisitsIntegrationTests extends VisitStory {

    @Test
    void whatIsSentTwiceAtTheSameMomentIsKeptOnceAndTheFirstWins() {
        var key = UUID.randomUUID();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var sent =
                    IntStream.range(0, 6)
                            .mapToObj(n ->
                                    CompletableFuture.supplyAsync(
                                            () ->
                                                    records.record(
                                                            key,
                                                            told(today, "Isi " + n, picture()),
                                                            duta),
                                            threads))
                            .toList();
            assertThat(sent.stream().map(CompletableFuture::join).filter(Recorded::first))
                    .hasSize(1);
        }
        var first = Objects.requireNonNull(visits.find(key).orElseThrow().made());
        assertThat(first.photos()).hasSize(1);
        assertThat(visits.count(ALL)).isEqualTo(1);
        assertThat(noted(key)).containsOnlyOnce("visit.recorded");
        assertThat(records.record(key, told(today, "Lain sekali"), duta).first()).isFalse();
        assertThat(visits.find(key).orElseThrow().made()).isEqualTo(first);
        assertThat(reasons(() -> records.record(key, told(today, "x"), other)))
                .as("somebody else's key")
                .containsExactly(Reason.UNKNOWN);
    }

    @Test
    void aFileThatIsNoPictureIsRefusedAndNothingIsKept() {
        var key = UUID.randomUUID();
        var documents = count("document");
        assertThat(
                        catchThrowableOfType(
                                DocumentRefused.class,
                                () ->
                                        records.record(
                                                key,
                                                told(today, "x", picture(), bytes("<html>")),
                                                duta)))
                .isNotNull();
        var pdf = bytes("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n");
        assertThat(reasons(() -> records.record(key, told(today, "x", pdf), duta)))
                .containsExactly(Reason.PHOTO_NO_PICTURE);
        assertThat(visits.find(key)).isEmpty();
        assertThat(count("document")).isEqualTo(documents);
    }

    @Test
    void itsAuthorCorrectsAVisitForSomeDaysAndNobodyElse() {
        var key = UUID.randomUUID();
        records.record(key, told(today, "Latihan", picture(), picture()), duta);
        var seen = visits.find(key).orElseThrow();
        var photos = Objects.requireNonNull(seen.made()).photos();
        var without = Set.of(photos.getFirst());
        records.correct(key, told(today, "Latihan ulang", picture()), without, 1, duta);
        var after = Objects.requireNonNull(visits.find(key).orElseThrow().made());
        assertThat(after.done()).isEqualTo("Latihan ulang");
        assertThat(after.photos()).hasSize(2).contains(photos.getLast());
        assertThat(visits.withPhoto(photos.getFirst())).isEmpty();
        assertThat(visits.withPhoto(photos.getLast()).orElseThrow().id()).isEqualTo(key);
        assertThat(after.gates()).containsExactly(new GateCode("G1"), new GateCode("G4"));
        var again = told(today, "x");
        assertThat(reasons(() -> records.correct(key, again, Set.of(), 1, duta)))
                .containsExactly(Reason.CHANGED_MEANWHILE);
        assertThat(reasons(() -> records.correct(key, again, Set.of(), 2, other)))
                .containsExactly(Reason.UNKNOWN);
        platform.sql("UPDATE visit SET recorded = recorded - interval '8 days'").update();
        assertThat(reasons(() -> records.correct(key, again, Set.of(), 2, duta)))
                .containsExactly(Reason.CORRECTION_OVER);
        assertThat(noted(key)).contains("visit.corrected");
    }

    @Test
    void tellsOthersWhenVillagesWereVisitedAndWhichWait() {
        records.record(UUID.randomUUID(), told(today.minusDays(9), "x"), duta);
        var last = UUID.randomUUID();
        records.record(last, told(today.minusDays(2), "y"), duta);
        plan(UUID.randomUUID(), today.plusDays(1));
        assertThat(visits.lastVisited(today)).containsOnly(entry(VILLAGE, today.minusDays(2)));
        assertThat(visits.lastVisited(today.minusDays(3)))
                .containsOnly(entry(VILLAGE, today.minusDays(9)));
        assertThat(visits.made(today.minusDays(9), today)).containsOnly(entry(VILLAGE, 2));
        assertThat(visits.made(today.minusDays(8), today)).containsOnly(entry(VILLAGE, 1));
        assertThat(visits.latest(Set.of(VILLAGE, TWIN)).get(VILLAGE))
                .extracting(Visit::id)
                .isEqualTo(last);
        assertThat(visits.waiting(30)).extracting(Visits.Waiting::village).containsExactly(TWIN);
        assertThat(visits.waiting(1))
                .extracting(Visits.Waiting::village)
                .containsExactly(TWIN, VILLAGE);
        assertThat(visits.visitable(duta, 30)).containsExactly(VILLAGE);
        assertThat(
                        visits.find(
                                new VisitFilter(
                                        facilitatorOf(duta),
                                        "64.01.09",
                                        today.minusDays(3),
                                        today,
                                        State.MADE),
                                10,
                                0))
                .extracting(Visit::id)
                .containsExactly(last);
        assertThat(visits.find(new VisitFilter(null, "64.01.03", null, null, null), 10, 0))
                .isEmpty();
    }
}
