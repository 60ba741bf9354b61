# Ends the services in a folder once none of the processes that use them is left, however it ended.
# usage: sh supervisor.sh FOLDER
folder=$1

alive() { # a zombie is dead
  [ -n "$1" ] && kill -0 "$1" 2>/dev/null || return 1
  [ -r "/proc/$1/stat" ] || return 0
  ! grep -q '^[0-9]* (.*) Z' "/proc/$1/stat" 2>/dev/null
}

in_use() {
  for entry in "$folder"/users/*; do
    [ -e "$entry" ] || continue
    if alive "${entry##*/}"; then return 0; fi
    rm -f "$entry"
  done
  return 1
}

first_line() { [ -r "$1" ] && head -n 1 "$1" 2>/dev/null; }

# Remembered here, as a clean may remove the folder while the services run.
remember() {
  seen=$(first_line "$folder/keycloak/pid") && keycloak=$seen
  seen=$(first_line "$folder/redis/pid") && redis=$seen
  seen=$(first_line "$folder/postgresql/pid") && postgresql=$seen
  seen=$(first_line "$folder/mail/pid") && mail=$seen
  seen=$(first_line "$folder/containers") && containers=$seen
}

end() { # process, signal, seconds of patience
  alive "$1" || return 0
  kill "-$2" "$1" 2>/dev/null
  left=$3
  while [ "$left" -gt 0 ] && alive "$1"; do
    sleep 1
    left=$((left - 1))
  done
  alive "$1" && kill -KILL "$1" 2>/dev/null
  return 0
}

# A test run removes its containers itself, unless it was killed.
end_containers() { # label
  [ -n "$1" ] && command -v docker >/dev/null || return 0
  left=$(docker ps --all --quiet --filter "label=$1")
  # Unquoted, as there is one word for each container.
  [ -z "$left" ] || docker rm --force --volumes $left
  docker network prune --force --filter "label=$1"
}

keycloak= redis= postgresql= mail= containers=
while :; do
  sleep 1
  remember
  in_use && continue
  # Whoever comes now sees the notice and waits; whoever came just before is seen here.
  : 2>/dev/null > "$folder/stopping"
  in_use || break
  rm -f "$folder/stopping"
done
end "$keycloak" TERM 15
end "$redis" TERM 10
end "$mail" TERM 5
# INT is PostgreSQL's fast shutdown: it ends connections and keeps what was committed.
end "$postgresql" INT 60
end_containers "$containers"
rm -f "$folder/stopping"
