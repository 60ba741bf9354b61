package id.go.paserkab.desa.web.host;

import id.go.paserkab.desa.register.Village;

/** What the register says of a host. */
sealed interface Answer {

    /** The host shows this face. */
    record Shows(Face face) implements Answer {}

    /** The village has moved to another address. */
    record Moved(Village to) implements Answer {}

    /** Nobody lives here. */
    record Nobody() implements Answer {}
}
