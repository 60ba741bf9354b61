package id.go.paserkab.desa.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderArchiveTests extends ArchiveKit {

    @TempDir Path folder;

    @Override
    Archive archive() {
        return new FolderArchive(folder.resolve("archive"));
    }

    @Test
    void nobodyButTheOwnerCanReadAnything() throws IOException {
        archive().put(VILLAGE, UUID.randomUUID(), bytes("sealed"));
        try (var made = Files.walk(folder.resolve("archive"))) {
            assertThat(made)
                    .hasSize(4)
                    .allSatisfy(path ->
                            assertThat(Files.getPosixFilePermissions(path))
                                    .isSubsetOf(
                                            PosixFilePermission.OWNER_READ,
                                            PosixFilePermission.OWNER_WRITE,
                                            PosixFilePermission.OWNER_EXECUTE));
        }
    }

    @Test
    void leavesNoDraftBehind() throws IOException {
        var key = UUID.randomUUID();
        archive().put(VILLAGE, key, bytes("one"));
        archive().put(VILLAGE, key, bytes("two"));
        try (var made = Files.walk(folder.resolve("archive"))) {
            assertThat(made.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(file -> assertThat(file.getFileName()).hasToString(key.toString()));
        }
    }

    @Test
    void saysThatItCannotKeepAFileWhereThereIsNoRoomForIt() throws IOException {
        Files.createFile(folder.resolve("archive"));
        assertThatExceptionOfType(ArchiveUnavailable.class)
                .isThrownBy(() -> archive().put(VILLAGE, UUID.randomUUID(), bytes("lost")));
    }
}
