package id.go.paserkab.desa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Indonesian complete, English complete, and no page asks for words that nobody wrote. */
class MessagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern ASKED = Pattern.compile("#\\{([a-z][A-Za-z0-9_.-]*)[}(]");

    static Stream<String> bundles() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("_en.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void englishSaysAllThatIndonesianSays(String bundle) throws IOException {
        assertThat(keys(bundle + "_en")).isEqualTo(keys(bundle));
    }

    @Test
    void everyWordThatAPageAsksForIsThere() throws IOException {
        var known = new TreeSet<String>();
        for (var bundle : bundles().toList()) {
            known.addAll(keys(bundle));
        }
        var missing = new TreeSet<String>();
        for (var template : templates()) {
            var asked = ASKED.matcher(Files.readString(template));
            while (asked.find()) {
                if (!known.contains(asked.group(1))) {
                    missing.add(template.getFileName() + ": " + asked.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static TreeSet<String> keys(String bundle) throws IOException {
        var words = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(bundle + ".properties"))) {
            words.load(reader);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
