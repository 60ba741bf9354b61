package id.go.paserkab.desa.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTests {

    private final List<String> turns = new ArrayList<>();
    private final Progress silence =
            new Progress(
                    new PrintStream(
                            OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

    @Test
    void eachRoundBeginsWithAnotherContender() throws Exception {
        var results = rounds(3, Duration.ofMinutes(1)).run("turns", contenders("a", "b"));
        assertThat(turns).containsExactly("a", "b", "b", "a", "a", "b");
        assertThat(results).containsOnlyKeys("a", "b");
        assertThat(results.values()).allSatisfy(values -> assertThat(values).hasSize(3));
    }

    @Test
    void aWholeRoundIsPlayedEvenWhenTheTimeIsUp() throws Exception {
        var results = rounds(3, Duration.ZERO).run("turns", contenders("a", "b"));
        assertThat(turns).containsExactly("a", "b");
        assertThat(results.values()).allSatisfy(values -> assertThat(values).hasSize(1));
    }

    private Rounds rounds(int count, Duration limit) {
        return new Rounds(count, new Deadline(limit), silence);
    }

    private List<Contender<Integer>> contenders(String... names) {
        return List.of(names).stream()
                .map(name ->
                        new Contender<>(
                                name,
                                () -> {
                                    turns.add(name);
                                    return turns.size();
                                }))
                .toList();
    }
}
