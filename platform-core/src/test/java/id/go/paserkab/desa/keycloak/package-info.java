/** Proves the administration of the identity provider on a real Keycloak. */
@NullMarked
package id.go.paserkab.desa.keycloak;

import org.jspecify.annotations.NullMarked;
