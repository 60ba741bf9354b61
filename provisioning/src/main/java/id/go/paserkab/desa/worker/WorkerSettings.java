package id.go.paserkab.desa.worker;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a node works on villages.
 *
 * @param enabled whether this node makes and upgrades villages
 * @param threads how many jobs run side by side on this node
 * @param upgradesAtOnce how many villages an upgrade of the fleet works on side by side
 * @param polling how often the node looks for work that another node has left
 * @param heartbeat how often a working node says that it lives
 * @param claim for how long a run belongs to a node that has stopped saying so
 */
@Validated
@ConfigurationProperties("desa.worker")
public record WorkerSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("10") @Min(2) @Max(64) int threads,
        @DefaultValue("4") @Min(1) @Max(16) int upgradesAtOnce,
        @DefaultValue("1s") @NotNull Duration polling,
        @DefaultValue("5s") @NotNull Duration heartbeat,
        @DefaultValue("20s") @NotNull Duration claim) {}
