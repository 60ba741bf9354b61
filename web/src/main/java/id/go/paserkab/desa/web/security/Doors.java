package id.go.paserkab.desa.web.security;

import static id.go.paserkab.desa.identity.Permission.VIEW_ROLLOUT;

import id.go.paserkab.desa.web.host.FaceCondition;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import java.lang.reflect.Method;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/**
 * Reads from a handler's annotations on which faces it stands and whom it lets in. Throws for a
 * handler that leaves either unsaid, so that the application does not start with it.
 */
final class Doors {

    private static final String OURS = "id.go.paserkab.desa.";
    private static final String API_DESCRIPTION = "org.springdoc.";

    private Doors() {}

    static FaceCondition faces(Class<?> proxied) {
        var type = ClassUtils.getUserClass(proxied);
        if (type.getName().startsWith(API_DESCRIPTION)) {
            return new FaceCondition(Set.of(FaceKind.REGENCY));
        }
        var faces = AnnotatedElementUtils.findMergedAnnotation(type, OnFace.class);
        if (faces == null || !type.getName().startsWith(OURS)) {
            throw new IllegalStateException(
                    type.getName() + " serves requests but names no face; annotate it @OnFace");
        }
        return FaceCondition.of(faces);
    }

    static Door door(Method method, Class<?> proxied) {
        var type = ClassUtils.getUserClass(proxied);
        if (type.getName().startsWith(API_DESCRIPTION)) {
            return new Door.Locked(VIEW_ROLLOUT);
        }
        return Door.of(method, type)
                .orElseThrow(() ->
                        new IllegalStateException(
                                method
                                        + " does not say whom it lets in;"
                                        + " annotate it @Requires or @OpenToAnyone"));
    }
}
