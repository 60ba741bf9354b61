/**
 * What the regency's members are told: the bell, their inbox, what they choose, and the mails.
 * Leans on {@code notice}, {@code delivery}, {@code web.page} and {@code web.security}.
 */
@NullMarked
package id.go.paserkab.desa.web.regency.notices;

import org.jspecify.annotations.NullMarked;
