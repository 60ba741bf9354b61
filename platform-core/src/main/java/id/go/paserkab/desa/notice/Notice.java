package id.go.paserkab.desa.notice;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.kernel.VillageCode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told. {@code key} says which happening it is: posted twice, it is told once.
 * {@code path} is where it leads on the regency's host, and {@code facilitatorPath} where it leads
 * a facilitator.
 */
public record Notice(
        NoticeKind kind,
        String key,
        @Nullable VillageCode village,
        String path,
        @Nullable String facilitatorPath,
        List<Argument> arguments) {

    // A path that begins with two slashes would lead to another host.
    private static final Pattern PATH = Pattern.compile("/(?:[\\w.~%-][\\w.~%/=&?#-]*)?");

    public Notice {
        arguments = List.copyOf(arguments);
        if (key.isBlank() || !leads(path) || (facilitatorPath != null && !leads(facilitatorPath))) {
            throw new IllegalArgumentException("No notice leads from " + key + " to " + path);
        }
    }

    public static Notice of(NoticeKind kind, String key, String path) {
        return new Notice(kind, key, null, path, null, List.of());
    }

    /** About a village, so that whoever covers it is told where the kind says so. */
    public Notice about(VillageCode code, String whereFacilitatorsLook) {
        return new Notice(kind, key, code, path, whereFacilitatorsLook, arguments);
    }

    /** What fills the places {@code {0}}, {@code {1}} … of its words. */
    public Notice saying(Argument... words) {
        return new Notice(kind, key, village, path, facilitatorPath, List.of(words));
    }

    /** Where it leads somebody in this role. */
    public String pathFor(Role role) {
        return facilitatorPath == null || role.may(kind.permission()) ? path : facilitatorPath;
    }

    private static boolean leads(String path) {
        return PATH.matcher(path).matches();
    }
}
