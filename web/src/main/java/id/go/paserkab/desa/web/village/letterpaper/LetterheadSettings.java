package id.go.paserkab.desa.web.village.letterpaper;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * What stands at the head of every village's letters.
 *
 * @param emblem the regency's emblem as a PNG, {@code file:/…}; without it there is none
 */
@ConfigurationProperties("desa.letterhead")
record LetterheadSettings(@Nullable Resource emblem) {}
