package id.go.paserkab.desa.web.host;

import id.go.paserkab.desa.register.Village;
import jakarta.servlet.http.HttpServletRequest;

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

    default FaceKind kind() {
        return switch (this) {
            case Portal() -> FaceKind.PORTAL;
            case Regency() -> FaceKind.REGENCY;
            case OfVillage(var village) -> FaceKind.VILLAGE;
        };
    }
}
