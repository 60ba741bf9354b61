package id.go.paserkab.desa.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.kernel.VillageCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every archive must do. */
abstract class ArchiveKit {

    static final VillageCode VILLAGE = new VillageCode("64.01.03.2006");
    static final VillageCode TWIN = new VillageCode("64.01.03.2007");

    private static final UUID KEY = UUID.fromString("01936b2e-0000-7000-8000-0000000000aa");

    abstract Archive archive();

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void givesBackTheVeryBytes() {
        var file = new byte[700_001];
        new Random(7).nextBytes(file);
        archive().put(VILLAGE, KEY, file);
        assertThat(archive().get(VILLAGE, KEY)).hasValue(file);
    }

    @Test
    void keepsAnEmptyFileToo() {
        archive().put(VILLAGE, KEY, new byte[0]);
        assertThat(archive().get(VILLAGE, KEY)).hasValue(new byte[0]);
    }

    @Test
    void knowsNothingThatWasNotPutThere() {
        assertThat(archive().get(VILLAGE, UUID.randomUUID())).isEmpty();
    }

    @Test
    void aVillageReachesNoFileOfItsTwin() {
        archive().put(VILLAGE, KEY, bytes("of the one"));
        assertThat(archive().get(TWIN, KEY)).isEmpty();
        archive().put(TWIN, KEY, bytes("of the other"));
        archive().delete(TWIN, KEY);
        assertThat(archive().get(VILLAGE, KEY)).hasValue(bytes("of the one"));
    }

    @Test
    void aSecondFileTakesThePlaceOfTheFirst() {
        archive().put(VILLAGE, KEY, bytes("a first and longer one"));
        archive().put(VILLAGE, KEY, bytes("a second"));
        assertThat(archive().get(VILLAGE, KEY)).hasValue(bytes("a second"));
    }

    @Test
    void forgetsAndForgetsAgain() {
        archive().put(VILLAGE, KEY, bytes("soon gone"));
        archive().delete(VILLAGE, KEY);
        archive().delete(VILLAGE, KEY);
        assertThat(archive().get(VILLAGE, KEY)).isEmpty();
    }

    @Test
    void forgetsAllOfAVillageAndNothingOfItsTwin() {
        var keys = Stream.generate(UUID::randomUUID).limit(20).toList();
        keys.forEach(key -> archive().put(VILLAGE, key, bytes("of the one")));
        archive().put(TWIN, keys.getFirst(), bytes("of the other"));
        archive().clear(VILLAGE);
        archive().clear(VILLAGE);
        assertThat(keys).allSatisfy(key -> assertThat(archive().get(VILLAGE, key)).isEmpty());
        assertThat(archive().get(TWIN, keys.getFirst())).hasValue(bytes("of the other"));
    }

    @Test
    void aReaderNeverSeesHalfAFile() throws Exception {
        var one = new byte[300_000];
        var other = new byte[300_000];
        Arrays.fill(other, (byte) 1);
        archive().put(VILLAGE, KEY, one);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> work = new ArrayList<>();
            for (var round = 0; round < 10; round++) {
                var file = round % 2 == 0 ? other : one;
                work.add(threads.submit(() -> archive().put(VILLAGE, KEY, file)));
                work.add(
                        threads.submit(() ->
                                assertThat(archive().get(VILLAGE, KEY).orElseThrow())
                                        .isIn(one, other)));
            }
            for (var done : work) {
                done.get();
            }
        }
    }
}
