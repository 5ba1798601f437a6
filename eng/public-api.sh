#!/usr/bin/env bash
# Rewrites the public API text of each package from the code: src/*/PublicAPI/PublicAPI.Unshipped.txt holds what both targets have,
# src/*/PublicAPI/<target>/PublicAPI.Unshipped.txt only what one of them has. Review the diff before you commit it.
# usage: eng/public-api.sh [project name ...]
set -euo pipefail
cd "$(dirname "$0")/.."
projects=("$@")
[ ${#projects[@]} -gt 0 ] || for project in src/*/*.csproj; do projects+=("$(basename "$project" .csproj)"); done
export LC_ALL=C
for project in "${projects[@]}"; do
  folder="src/$project/PublicAPI"
  mkdir -p "$folder"
  rm -rf "$folder"/net*
  echo '#nullable enable' > "$folder/PublicAPI.Unshipped.txt"
  [ -f "$folder/PublicAPI.Shipped.txt" ] || echo '#nullable enable' > "$folder/PublicAPI.Shipped.txt"
  work=$(mktemp -d)
  for target in netstandard2.0 net10.0; do
    # With empty files every member is reported as new; the reports are the list.
    dotnet build "src/$project/$project.csproj" -f "$target" --no-incremental -p:PublicApiPending=true > "$work/log" 2>&1 || { grep -E 'error' "$work/log" | sort -u | head -20; exit 1; }
    grep "src/$project/" "$work/log" | grep -oP "RS0016: Symbol '\K.*(?=' is not part of the declared public API)" | sort -u > "$work/$target" || true
  done
  { echo '#nullable enable'; comm -12 "$work/netstandard2.0" "$work/net10.0"; } > "$folder/PublicAPI.Unshipped.txt"
  comm -23 "$work/netstandard2.0" "$work/net10.0" > "$work/only-netstandard2.0"
  comm -13 "$work/netstandard2.0" "$work/net10.0" > "$work/only-net10.0"
  for target in netstandard2.0 net10.0; do
    if [ -s "$work/only-$target" ]; then
      mkdir -p "$folder/$target"
      { echo '#nullable enable'; cat "$work/only-$target"; } > "$folder/$target/PublicAPI.Unshipped.txt"
    fi
  done
  echo "$project: $(($(wc -l < "$folder/PublicAPI.Unshipped.txt") - 1)) entries of both targets"
  rm -rf "$work"
done
