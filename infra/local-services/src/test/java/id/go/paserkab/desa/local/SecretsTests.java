package id.go.paserkab.desa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir private Path folder;

    @Test
    void makesASecretOnceAndKeepsIt() {
        var made = secrets().password("redis");
        assertThat(secrets().password("redis")).isEqualTo(made).hasSize(43);
        assertThat(secrets().password("other")).isNotEqualTo(made);
        assertThat(Base64.getDecoder().decode(secrets().key("master"))).hasSize(32);
    }

    @Test
    void theFileIsForItsOwnerAlone() throws IOException {
        secrets().password("redis");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesAFileThatOthersCanReadAndSaysWhatToDo() throws IOException {
        secrets().password("redis");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> secrets().password("redis"))
                .isInstanceOf(ServiceTrouble.class)
                .hasMessageContaining("chmod 600");
    }

    /** HKDF-SHA256 of 32 zero bytes for {@code keycloak:desa-terminal}, reckoned elsewhere. */
    @Test
    void derivesWhatTheApplicationDerives() throws IOException {
        OwnerOnly.write(
                file(), "desa.master-secret=" + Base64.getEncoder().encodeToString(new byte[32]));
        assertThat(secrets().derived("keycloak", "desa-terminal"))
                .isEqualTo("-r5LURlJCv9v0vNrlsMBg8HZNrK1t7m_UfC3ed4V7kU");
    }

    private Secrets secrets() {
        return new Secrets(file());
    }

    private Path file() {
        return folder.resolve("secrets.properties");
    }
}
