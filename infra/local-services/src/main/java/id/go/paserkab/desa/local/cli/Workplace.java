package id.go.paserkab.desa.local.cli;

import id.go.paserkab.desa.local.LocalServices;
import id.go.paserkab.desa.local.ServiceFolder;
import id.go.paserkab.desa.local.ServiceTrouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One clone's platform: its folder, services, application and terminal. */
record Workplace(
        Path root,
        ServiceFolder folder,
        LocalServices services,
        Application application,
        Terminal terminal) {

    static Workplace open(Path root, Terminal terminal) throws IOException {
        var path = root.resolve(".desa");
        var settings = Settings.read(path.resolve("settings.properties"), Workplace::environment);
        var folder = ServiceFolder.open(path, settings.ports());
        return new Workplace(
                root,
                folder,
                new LocalServices(folder, true, terminal::done),
                new Application(root, folder),
                terminal);
    }

    /** Held while something changes, so that two commands do not undo each other's work. */
    FileLock lock() throws IOException {
        var channel =
                FileChannel.open(
                        folder.path().resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            throw new ServiceTrouble(
                    "Another ./desa is at work in this clone. Wait until it has finished.");
        }
        return lock;
    }

    /** The application's API, by the token of the terminal's service client. */
    RegencyApi api() {
        return new RegencyApi(
                services.keycloakUrl(),
                folder.secrets().derived("keycloak", RegencyApi.CLIENT),
                application.port());
    }

    String address(String face) {
        return "http://%slocalhost:%d".formatted(face, application.port());
    }

    private static @Nullable String environment(@Nullable String name) {
        return name == null ? null : System.getenv(name);
    }
}
