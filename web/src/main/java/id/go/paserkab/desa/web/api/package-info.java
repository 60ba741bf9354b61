/**
 * REST under {@code /api/v1}, for programs and for the terminal: the same desks as the console's
 * pages, with problem+json for every refusal. Leans on {@code programme}, {@code provisioning},
 * {@code migration}, {@code web.members} and {@code web.words}.
 */
@NullMarked
package id.go.paserkab.desa.web.api;

import org.jspecify.annotations.NullMarked;
