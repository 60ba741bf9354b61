package id.go.paserkab.desa.web.host;

import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.register.Village;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Which face of the platform a request's host shows. */
public sealed interface Face {

    /** The public portal of the regency's villages, at the base host. */
    record Portal() implements Face {}

    /** DPMD's console and leadership's dashboard, at {@code kabupaten.}. */
    record Regency() implements Face {}

    /** One village: its public site and, under {@code /kantor}, its office. */
    record OfVillage(Village village) implements Face {}

    /** The face that the request's host shows; every request past the first filter has one. */
    static Face of(HttpServletRequest request) {
        if (request.getAttribute(Face.class.getName()) instanceof Face face) {
            return face;
        }
        throw new IllegalStateException("The request did not come through the host filter");
    }

    /** Where memberships count that may enter here; the portal has nothing to enter. */
    default Optional<Scope> scope() {
        return switch (this) {
            case Portal() -> Optional.empty();
            case Regency() -> Optional.of(Scope.regency());
            case OfVillage(var village) -> Optional.of(Scope.of(village.code()));
        };
    }

    default FaceKind kind() {
        return switch (this) {
            case Portal() -> FaceKind.PORTAL;
            case Regency() -> FaceKind.REGENCY;
            case OfVillage(var village) -> FaceKind.VILLAGE;
        };
    }
}
