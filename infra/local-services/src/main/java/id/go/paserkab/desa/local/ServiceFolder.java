package id.go.paserkab.desa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** Where one set of services keeps data, logs, ports and secrets. */
public record ServiceFolder(Path path, Ports ports, Secrets secrets) {

    /** Opens the folder, making it where it does not exist. */
    public static ServiceFolder open(Path path, Map<String, Ports.Wish> wishedPorts) {
        var folder = path.toAbsolutePath().normalize();
        passable(folder);
        return new ServiceFolder(
                folder,
                new Ports(folder.resolve("ports.properties"), wishedPorts),
                new Secrets(folder.resolve("secrets.properties")));
    }

    /** A folder that others may pass through, but not look into: PostgreSQL may be one of them. */
    static Path passable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path subfolder(String name) {
        return passable(path.resolve(name));
    }
}
