package id.go.paserkab.desa.local.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.paserkab.desa.local.ServiceFolder;
import id.go.paserkab.desa.local.ServiceTrouble;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationTests {

    @TempDir private Path root;

    @Test
    void tellsWhatTheFailureAnalysisSaysWithoutItsFrame() throws IOException {
        putTogether(Analysed.class);

        assertThatThrownBy(this::start)
                .isInstanceOf(ServiceTrouble.class)
                .hasMessage(
                        """
                        The application did not start. The master secret is another one.
                        Put the old one back.\
                        """);
    }

    @Test
    void showsTheLastWordsWhereThereIsNoAnalysis() throws IOException {
        putTogether(Silenced.class);

        assertThatThrownBy(this::start)
                .isInstanceOf(ServiceTrouble.class)
                .hasMessageContaining("The application ended while starting")
                .hasMessageContaining("Killed by nobody");
    }

    @Test
    void saysThatNothingHasBeenBuilt() {
        assertThatThrownBy(this::start).hasMessageContaining("has not been built");
    }

    private void start() throws IOException {
        var silent = new PrintStream(OutputStream.nullOutputStream());
        var services = ServiceFolder.open(root.resolve(".desa"), Map.of());
        new Application(root, services).start(Map.of(), new Terminal(silent, false));
    }

    /** A jar whose {@code main} is that of this class. */
    private void putTogether(Class<?> program) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, program.getName());
        var target = Files.createDirectories(root.resolve("web/target"));
        var name = program.getName().replace('.', '/') + ".class";
        try (var jar =
                        new JarOutputStream(
                                Files.newOutputStream(target.resolve("web-exec.jar")), manifest);
                var code = program.getClassLoader().getResourceAsStream(name)) {
            jar.putNextEntry(new JarEntry(name));
            Objects.requireNonNull(code, name).transferTo(jar);
        }
    }

    /** Ends as the application does where it knows why it cannot start. */
    static final class Analysed {

        private Analysed() {}

        static void main(String[] arguments) {
            System.out.println(
                    """
                    ***************************
                    APPLICATION FAILED TO START
                    ***************************

                    Description:

                    The master secret is another one.

                    Action:

                    Put the old one back.
                    """);
            System.exit(1);
        }
    }

    /** Ends without a word that anybody foresaw. */
    static final class Silenced {

        private Silenced() {}

        static void main(String[] arguments) {
            System.out.println("Killed by nobody");
            System.exit(137);
        }
    }
}
