package id.go.paserkab.desa.web.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.condition.RequestCondition;

/** Matches requests to a face that the controller serves; elsewhere the controller is not there. */
public record FaceCondition(Set<FaceKind> faces) implements RequestCondition<FaceCondition> {

    public static FaceCondition of(OnFace faces) {
        return new FaceCondition(EnumSet.copyOf(List.of(faces.value())));
    }

    @Override
    public FaceCondition combine(FaceCondition other) {
        return other;
    }

    @Override
    public @Nullable FaceCondition getMatchingCondition(HttpServletRequest request) {
        return request.getAttribute(Face.class.getName()) instanceof Face face
                        && faces.contains(face.kind())
                ? this
                : null;
    }

    @Override
    public int compareTo(FaceCondition other, HttpServletRequest request) {
        return Integer.compare(faces.size(), other.faces.size());
    }
}
