package id.go.paserkab.desa.keycloak;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's terminal ({@code ./desa}).
 *
 * @param enabled whether it may speak to the API as a DPMD administrator
 */
@ConfigurationProperties("desa.terminal")
record TerminalSettings(@DefaultValue("false") boolean enabled) {}
