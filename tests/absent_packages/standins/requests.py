def get(url: str) -> str:
    return url
