/**
 * The training of cadres: curriculum, sessions, results and certificates. Leans on {@code
 * training}, {@code people} and {@code web.security}.
 */
@NullMarked
package id.go.paserkab.desa.web.regency.training;

import org.jspecify.annotations.NullMarked;
