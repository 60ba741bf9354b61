package id.go.paserkab.desa.web.host;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How requests reach this node.
 *
 * @param trustedProxies addresses or networks (CIDR) whose forwarded headers count; of nobody else
 */
@ConfigurationProperties("desa.web")
record WebSettings(@DefaultValue List<String> trustedProxies) {}
