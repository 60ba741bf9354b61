package id.go.paserkab.desa.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * As whom PostgreSQL runs, which refuses to run as root. An ordinary person runs it as themselves.
 * For root it runs as an unprivileged account that owns the data ({@code postgres} where there is
 * one, else {@code nobody}); where that account cannot reach the folder, as root without any power
 * in a user namespace of its own.
 */
sealed interface Account {

    /** How to run this command as the account. */
    List<String> wrap(List<String> command);

    /** Makes the folder and all that is in it the account's own. */
    void own(Path folder) throws IOException;

    /** In words, for status and documents. */
    String describe();

    /** Chooses who runs a server whose data lie in this (existing) folder. */
    static Account forFolder(Path folder) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Oneself();
        }
        for (var name : List.of("postgres", "nobody")) {
            var unprivileged = Unprivileged.of(name);
            if (unprivileged != null && unprivileged.reaches(folder)) {
                return unprivileged;
            }
        }
        if (Commands.run(List.of("unshare", "-U", "true"), folder).fine()) {
            return new Namespace();
        }
        throw new ServiceTrouble(
                "PostgreSQL refuses to run as root, and no unprivileged account can reach %s. Move the clone to a folder that others may enter (such as /srv), or work as an ordinary user."
                        .formatted(folder));
    }

    private static void give(Path folder, String name) throws IOException {
        if (Files.getOwner(folder).getName().equals(name)) {
            return;
        }
        var owner =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
        try (Stream<Path> all = Files.walk(folder)) {
            // The folder itself last: it is what tells that everything has been given.
            for (var path : all.toList().reversed()) {
                Files.setOwner(path, owner);
            }
        }
    }

    /** Whoever runs this JVM. */
    record Oneself() implements Account {

        @Override
        public List<String> wrap(List<String> command) {
            return command;
        }

        @Override
        public void own(Path folder) throws IOException {
            var owner = Files.getOwner(folder).getName();
            if (!owner.equals(System.getProperty("user.name"))) {
                throw new ServiceTrouble(
                        "%s belongs to %s, as it was made when working as root. Run \"sudo chown -R %s %s\" once."
                                .formatted(folder, owner, System.getProperty("user.name"), folder));
            }
        }

        @Override
        public String describe() {
            return "yourself (" + System.getProperty("user.name") + ")";
        }
    }

    /** An account without rights, whose only possession is the data folder. */
    record Unprivileged(String name, String uid, String gid) implements Account {

        static @Nullable Unprivileged of(String name) {
            var here = Path.of("/");
            var uid = Commands.run(List.of("id", "-u", name), here);
            var gid = Commands.run(List.of("id", "-g", name), here);
            return uid.fine() && gid.fine()
                    ? new Unprivileged(name, uid.text().strip(), gid.text().strip())
                    : null;
        }

        boolean reaches(Path folder) {
            return Commands.run(wrap(List.of("test", "-x", folder.toString())), Path.of("/"))
                    .fine();
        }

        @Override
        public List<String> wrap(List<String> command) {
            var whole =
                    new ArrayList<>(
                            List.of(
                                    "setpriv",
                                    "--reuid=" + uid,
                                    "--regid=" + gid,
                                    "--clear-groups",
                                    "--no-new-privs",
                                    "--"));
            whole.addAll(command);
            return whole;
        }

        @Override
        public void own(Path folder) throws IOException {
            give(folder, name);
        }

        @Override
        public String describe() {
            return "the account " + name;
        }
    }

    /** Root on paper, without any of root's powers: a user namespace that maps nobody. */
    record Namespace() implements Account {

        @Override
        public List<String> wrap(List<String> command) {
            var whole = new ArrayList<>(List.of("unshare", "-U", "--"));
            whole.addAll(command);
            return whole;
        }

        @Override
        public void own(Path folder) throws IOException {
            // Where files are concerned this is still root.
            give(folder, "root");
        }

        @Override
        public String describe() {
            return "root without its powers (user namespace)";
        }
    }
}
