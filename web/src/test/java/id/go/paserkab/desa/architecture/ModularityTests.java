package id.go.paserkab.desa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.DesaApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

class ModularityTests {

    private static final Path DIAGRAM = Path.of("..", "docs", "modules.md");

    private final ApplicationModules modules = ApplicationModules.of(DesaApplication.class);

    @Test
    void theRoomsLeanOnEachOtherOnlyAsAllowed() {
        modules.verify();
    }

    /** Writes the diagram anew; a stale one in the repository fails the build once. */
    @Test
    void theDiagramInTheDocumentsIsTrue() throws IOException {
        var drawn = draw();
        var before = Files.exists(DIAGRAM) ? Files.readString(DIAGRAM) : "";
        if (!before.equals(drawn)) {
            Files.writeString(DIAGRAM, drawn);
        }
        assertThat(before)
                .as("docs/modules.md was stale; it is written anew: commit it")
                .isEqualTo(drawn);
    }

    private String draw() {
        var lines = new TreeSet<String>();
        for (var module : rooms()) {
            for (var dependency :
                    module.getDirectDependencies(
                                    modules,
                                    DependencyType.DEFAULT,
                                    DependencyType.USES_COMPONENT,
                                    DependencyType.ENTITY)
                            .uniqueModules()
                            .toList()) {
                lines.add("    " + name(module) + " --> " + name(dependency));
            }
        }
        return """
        # Modules

        Drawn by `ModularityTests` from the compiled classes; never edited by hand.

        ```mermaid
        graph TD
        %s
        ```
        """
                .formatted(lines.stream().collect(Collectors.joining("\n")));
    }

    private Iterable<ApplicationModule> rooms() {
        return modules.stream().sorted((a, b) -> name(a).compareTo(name(b))).toList();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
