"""All that the diary knows of one runner, as one value: what an export holds and an import brings back."""
