package id.go.paserkab.desa.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTests {

    @Test
    void everythingAtFullSizeWhereNothingIsSaid() {
        var options = parse();
        assertThat(options.parts()).containsExactly("throughput", "wave");
        assertThat(options.villages()).isEqualTo(139);
        assertThat(options.folder()).isEqualTo(Path.of("target/benchmarks"));
        assertThat(options.quick()).isFalse();
    }

    @Test
    void quickIsSmallAndSingleSizesStillCount() {
        var options = parse("wave", "--quick", "--villages=3", "--markdown");
        assertThat(options.parts()).containsExactly("wave");
        assertThat(options.villages()).isEqualTo(3);
        assertThat(options.rounds()).isEqualTo(1);
        assertThat(options.markdown()).isTrue();
    }

    @Test
    void neverMoreVillagesThanThereAre() {
        assertThat(parse("--villages=5000").villages()).isEqualTo(139);
    }

    @Test
    void theMapIsTakenWhereThereIsAFile() {
        var known = new LinkedHashSet<>(List.of("wave", "map"));
        assertThat(Options.parse(new String[0], known).parts()).containsExactly("wave");
        assertThat(Options.parse(new String[] {"--boundaries=a.json"}, known).parts())
                .containsExactly("wave", "map");
    }

    @Test
    void refusesAnUnknownPartAndNamesTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("waves"))
                .withMessageContaining("\"waves\"")
                .withMessageContaining("throughput, wave");
    }

    @Test
    void refusesASizeThatIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("--rounds=many"))
                .withMessageContaining("--rounds");
    }

    private static Options parse(String... arguments) {
        return Options.parse(arguments, new LinkedHashSet<>(List.of("throughput", "wave")));
    }
}
