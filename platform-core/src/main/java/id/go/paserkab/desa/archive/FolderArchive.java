package id.go.paserkab.desa.archive;

import id.go.paserkab.desa.kernel.VillageCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Files on this machine's disk, a folder for each village, readable by nobody but the account that
 * runs the application. Names are made of digits of a code and of a UUID and so lead nowhere else.
 */
final class FolderArchive implements Archive {

    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path root;

    FolderArchive(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void put(VillageCode village, UUID key, byte[] sealed) {
        try {
            var file = file(village, key);
            var folder = Files.createDirectories(file.getParent(), PRIVATE_FOLDER);
            var draft = Files.createTempFile(folder, "draft-", null, PRIVATE_FILE);
            try {
                write(draft, sealed);
                Files.move(
                        draft,
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                force(folder);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failure) {
            throw new ArchiveUnavailable(village, key, failure);
        }
    }

    private static void write(Path draft, byte[] sealed) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(sealed);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** The new name is as lasting as the file only once its folder has been written too. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public Optional<byte[]> get(VillageCode village, UUID key) {
        try {
            return Optional.of(Files.readAllBytes(file(village, key)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new ArchiveUnavailable(village, key, failure);
        }
    }

    @Override
    public void delete(VillageCode village, UUID key) {
        try {
            Files.deleteIfExists(file(village, key));
        } catch (IOException failure) {
            throw new ArchiveUnavailable(village, key, failure);
        }
    }

    @Override
    public void clear(VillageCode village) {
        try {
            var folder = root.resolve(village.bare());
            if (Files.exists(folder)) {
                delete(folder);
            }
        } catch (IOException failure) {
            throw new ArchiveUnavailable(village, failure);
        }
    }

    private static void delete(Path folder) throws IOException {
        var found = new ArrayDeque<Path>();
        try (var all = Files.walk(folder)) {
            all.forEach(found::push);
        }
        for (var path : found) {
            Files.deleteIfExists(path);
        }
    }

    /** No folder holds more than a 256th of what a village keeps. */
    private Path file(VillageCode village, UUID key) {
        var name = key.toString();
        return root.resolve(village.bare())
                .resolve(name.substring(name.length() - 2))
                .resolve(name);
    }
}
