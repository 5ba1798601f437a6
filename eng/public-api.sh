#!/usr/bin/env bash
# Rewrites the public API files (src/*/PublicAPI/<target>/PublicAPI.Unshipped.txt) from the code:
# builds with the API rules as warnings, adds what is new and drops what is gone. Review the diff before you commit it.
# usage: eng/public-api.sh [project name ...]
set -euo pipefail
cd "$(dirname "$0")/.."
projects=("$@")
[ ${#projects[@]} -gt 0 ] || projects=(Bkpsdm.Indicators Bkpsdm.Renstra Bkpsdm.Merit Bkpsdm.DataQuality)
for project in "${projects[@]}"; do
  for target in netstandard2.0 net10.0; do
    api="src/$project/PublicAPI/$target/PublicAPI.Unshipped.txt"
    log=$(mktemp)
    dotnet build "src/$project/$project.csproj" -f "$target" --no-incremental -p:PublicApiPending=true > "$log" 2>&1 || { grep -E 'error' "$log" | sort -u | head -20; exit 1; }
    new=$(grep "src/$project/" "$log" | grep -oP "RS0016: Symbol '\K.*(?=' is not part of the declared public API)" | sort -u || true)
    gone=$(grep -oP "PublicAPI.Unshipped.txt.*RS0017: Symbol '\K.*(?=' is part of the declared API, but)" "$log" | sort -u || true)
    { echo '#nullable enable'
      { grep -v '^#nullable' "$api" || true; printf '%s\n' "$new"; } | grep -v '^$' | grep -vxF -f <(printf '%s\n' "${gone:-#none}") | LC_ALL=C sort -u
    } > "$api.new"
    mv "$api.new" "$api"
    echo "$project $target: $(($(wc -l < "$api") - 1)) entries"
    rm -f "$log"
  done
done
