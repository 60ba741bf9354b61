package id.go.paserkab.desa.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** The data folder of PostgreSQL, with a token in it that tells it from any other. */
final class PostgresqlData {

    static final String SUPERUSER = "postgres";
    static final String TOKEN_FILE = "desa.token";

    /** How initdb makes every data folder of ours, wherever it lies. */
    static final List<String> INITIALISATION =
            List.of(
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");

    private final Path folder;
    private final Path path;
    private final ServiceAddresses addresses;

    PostgresqlData(Path folder, ServiceAddresses addresses) {
        this.folder = folder;
        this.path = folder.resolve("data");
        this.addresses = addresses;
    }

    Path path() {
        return path;
    }

    boolean initialised() {
        return Files.exists(path.resolve(TOKEN_FILE));
    }

    String token() {
        return addresses.folder().secrets().password("postgresql.token");
    }

    /** A folder without the token was left by an initdb that did not finish, and holds nothing. */
    void initialise(Account account, Path binaries) throws IOException {
        if (Files.exists(path.resolve(TOKEN_FILE))) {
            account.own(path);
            return;
        }
        Folders.delete(path);
        Files.createDirectory(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        account.own(path);
        var passwordFolder = Files.createTempDirectory(folder, "password");
        try {
            var passwordFile = passwordFolder.resolve("password");
            OwnerOnly.write(passwordFile, addresses.superuserPassword() + "\n");
            account.own(passwordFolder);
            var made =
                    Commands.run(
                            account.wrap(
                                    Stream.concat(
                                                    Stream.of(
                                                            binaries.resolve("bin/initdb")
                                                                    .toString(),
                                                            "--pgdata=" + path,
                                                            "--username=" + SUPERUSER,
                                                            "--pwfile=" + passwordFile),
                                                    INITIALISATION.stream())
                                            .toList()),
                            Path.of("/"));
            if (!made.fine()) {
                throw new ServiceTrouble(
                        "PostgreSQL could not make its data folder %s:%n%s"
                                .formatted(path, made.text().strip()));
            }
        } finally {
            Folders.delete(passwordFolder);
        }
        var draft = folder.resolve(TOKEN_FILE);
        OwnerOnly.write(draft, token());
        Files.setOwner(draft, Files.getOwner(path));
        Files.move(draft, path.resolve(TOKEN_FILE));
    }
}
