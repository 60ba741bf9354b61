package id.go.paserkab.desa.web.security;

import id.go.paserkab.desa.identity.Permission;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Whom a handler lets in. A handler that does not say so has no door and does not start. */
sealed interface Door {

    /** Anyone may enter. */
    record Open() implements Door {}

    /** Members of the face's scope may enter who hold the permission. */
    record Locked(Permission key) implements Door {}

    /** What the method says counts before what its class says. */
    static Optional<Door> of(Method method, Class<?> type) {
        return on(method).or(() -> on(type));
    }

    private static Optional<Door> on(AnnotatedElement element) {
        var requires = AnnotatedElementUtils.findMergedAnnotation(element, Requires.class);
        var open = AnnotatedElementUtils.hasAnnotation(element, OpenToAnyone.class);
        if (requires != null && open) {
            throw new IllegalStateException(
                    element + " says both that it is open and that it requires a permission");
        }
        if (requires != null) {
            return Optional.of(new Locked(requires.value()));
        }
        return open ? Optional.of(new Open()) : Optional.empty();
    }
}
